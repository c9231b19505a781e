"""The embedded tenant: an identity provider and a flow service on this computer."""
