"""Sign in with MSAL, silent tokens, the encrypted token cache."""
