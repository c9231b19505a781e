"""What each refusal of a service means to a person: one table."""

from __future__ import annotations

from flowbutton.domain.advice import Fix
from flowbutton.domain.run import Ran
from flowbutton.domain.words import say
from flowbutton.services.advice_row import Row

_ASK_TO_SHARE = say("Ask its owner to share it with you, as a co-owner or a run-only user.")

NOT_ENABLED = ("WorkflowTriggerIsNotEnabled", "WorkflowNotEnabled", "WorkflowDisabled")
"""What a flow is refused with that is turned off, or suspended."""

ROWS: tuple[Row, ...] = (
    Row(
        say("The flow is still busy"),
        say("The service waits two minutes for an answer at most. The run goes on."),
        Fix.FOLLOW_RUN,
        codes=("GatewayTimeout",),
        statuses=(504,),
        ran=Ran.YES,
    ),
    Row(
        say("The flow ended without an answer"),
        say("It ran, and did not reach its Response step. Look at the run."),
        Fix.OPEN_RUN,
        codes=("NoResponse",),
        ran=Ran.YES,
    ),
    Row(
        say("The flow wants its signed address, not your sign-in"),
        say("Anyone with the signed address may run it. Paste the whole address."),
        Fix.USE_SIGNED_ADDRESS,
        codes=("DirectApiAuthorizationRequired",),
        texts=("authenticated only by Shared Access scheme",),
    ),
    Row(
        say("The flow wants the signed address alone"),
        say("A sign-in was sent along with the signature. Use the signed address by itself."),
        Fix.USE_SIGNED_ADDRESS,
        codes=("DirectApiRequestHasMoreThanOneAuthorization",),
    ),
    Row(
        say("The flow wants your work account"),
        say("Run it with your account. If it should take anyone, paste the whole address."),
        Fix.USE_ACCOUNT,
        codes=("DirectApiInvalidAuthorizationScheme",),
        texts=("OAuth authorization scheme is required",),
    ),
    Row(
        say("The flow does not accept the account you are signed in with"),
        say("Use the account that its owner let in, in the right organisation."),
        Fix.SWITCH_ACCOUNT,
        codes=("MisMatchingOAuthClaims",),
        texts=("claims either missing or does not match",),
    ),
    Row(
        say("Your organisation has not allowed this program yet"),
        say("An administrator has to give consent once."),
        Fix.GIVE_CONSENT,
        texts=("AADSTS65001", "AADSTS90094", "AADSTS650052", "AADSTS65002"),
    ),
    Row(
        say("Your organisation has no access to this service"),
        say("Ask your administrator whether Power Automate may be used from here."),
        Fix.ASK_ADMIN,
        codes=("ServiceToServiceEnvironmentNotFound",),
    ),
    Row(
        say("A rule of your organisation stops this flow"),
        say("Ask your administrator about the data policies of the environment."),
        Fix.ASK_ADMIN,
        codes=("DlpViolation", "DataLossPreventionPolicyViolation"),
        texts=("data loss prevention", "DLP polic"),
    ),
    Row(
        say("You have no access to this environment"),
        say("Choose another environment, or ask your administrator to let you in."),
        Fix.ASK_ADMIN,
        codes=("EnvironmentAccessDenied",),
        texts=("not permitted to make flows in this",),
    ),
    Row(
        say("The flow lets nobody in this way"),
        say(
            "It lies in a solution, is not shared with you, or this computer is not approved. "
            "Ask its owner to share it, or to add an HTTP request trigger."
        ),
        Fix.ASK_OWNER,
        texts=("missing connection ACL",),
    ),
    Row(
        say("The flow is not shared with you"),
        _ASK_TO_SHARE,
        Fix.ASK_OWNER,
        codes=("ConnectionAuthorizationFailed",),
    ),
    Row(
        say("The flow needs a Premium licence"),
        say("Ask your administrator for a licence, or its owner for a manual trigger."),
        Fix.ASK_ADMIN,
        codes=("MissingAdequateQuotaPolicy",),
        texts=("Premium license",),
    ),
    Row(
        say("Its owner lets only certain networks in"),
        say("Press from one of them, or ask its owner to let this one in."),
        Fix.ASK_OWNER,
        texts=("not in the allowed caller IP address ranges",),
    ),
    Row(
        say("You lack a role in Azure for this Logic App"),
        say("Ask for the role Logic App Contributor on it."),
        Fix.ASK_ADMIN,
        codes=("AuthorizationFailed", "LinkedAuthorizationFailed"),
        statuses=(403,),
    ),
    Row(
        say("The environment lies in another region"),
        say("Try again: the address of its region is used from now on."),
        Fix.TRY_AGAIN,
        codes=("MacroRegionDerivationFailed",),
        texts=("MacroRegionDerivationFailed",),
    ),
    Row(
        say("This way to the service has been closed"),
        say("Update FlowButton."),
        texts=("through ARM is no longer supported",),
    ),
    Row(
        say("The run is not there"),
        say("It may not have begun yet, or it is older than 28 days."),
        Fix.REFRESH,
        codes=("WorkflowRunNotFound", "RunNotFound"),
    ),
    Row(
        say("A connection of the flow is broken"),
        say("Sign in to its connections again."),
        Fix.OPEN_CONNECTIONS,
        codes=("ConnectionNotFound", "InvalidConnectionCredentials"),
        texts=("InvalidConnectionCredentials",),
    ),
    Row(
        say("The flow was deleted or made anew"),
        say("Copy its new address, or add the button again."),
        Fix.PASTE_ADDRESS,
        texts=("state 'Deleted'", 'state "Deleted"'),
    ),
    Row(
        say("The flow is turned off"),
        say("Turn it on, or ask its owner to."),
        Fix.TURN_ON,
        codes=NOT_ENABLED,
        texts=("is not enabled",),
        statuses=(400, 403, 404, 409),
    ),
    Row(
        say("The flow lies in a solution and was never published"),
        say("Open it and turn it on there."),
        Fix.OPEN_FLOW,
        codes=("CannotStartUnpublishedSolutionFlow",),
    ),
    Row(
        say("The flow was not found"),
        say("It may have been deleted, or lie in another environment or account."),
        Fix.REFRESH,
        codes=("FlowNotFound", "WorkflowNotFound", "ResourceNotFound", "InvalidEnvironmentId"),
    ),
    Row(
        say("The flow's trigger was not found"),
        say("The flow has changed. Read it again."),
        Fix.REFRESH,
        codes=("NoRegisteredTrigger", "WorkflowTriggerNotFound", "TriggerNotFound"),
    ),
    Row(
        say("The inputs do not match what the flow expects"),
        say("Check what is missing or has another kind of value."),
        Fix.EDIT_INPUTS,
        codes=("TriggerInputSchemaMismatch",),
        texts=("did not match its schema",),
    ),
    Row(
        say("The flow cannot read what was sent"),
        say("Check the inputs: they have to be valid JSON."),
        Fix.EDIT_INPUTS,
        codes=("InvalidRequestContent",),
    ),
    Row(
        say("The inputs are too large for the service"),
        say("Choose a smaller file."),
        Fix.EDIT_INPUTS,
        statuses=(413,),
    ),
    Row(
        say("The flow cannot be started by an address"),
        say("Run it through your account."),
        Fix.REFRESH,
        codes=("ListCallbackUrlOperationBlocked",),
    ),
    Row(
        say("The flow uses the connections of whoever runs it"),
        say("It cannot be run this way. Ask its owner to use the owner's connections."),
        Fix.ASK_OWNER,
        codes=("InvokerConnectionOverrideFailed",),
    ),
    Row(
        say("The address does not take this method"),
        say("Choose the method that the trigger has."),
        Fix.PASTE_ADDRESS,
        codes=("TriggerRequestMethodNotValid",),
        texts=("HTTP method for this workflow trigger", "does not accept the method"),
    ),
    Row(
        say("The address is not whole"),
        say("Paste the whole address of the trigger."),
        Fix.PASTE_ADDRESS,
        codes=("MissingApiVersionParameter",),
    ),
    Row(
        say("The key is not valid"),
        say("Copy the key again from the documentation of IFTTT Webhooks."),
        Fix.PASTE_ADDRESS,
        texts=("invalid key",),
        statuses=(401,),
    ),
    Row(
        say("The flow has moved"),
        say("Its trigger is reached at another address. Copy the address again."),
        Fix.PASTE_ADDRESS,
        statuses=(301, 302, 303, 307, 308),
    ),
    Row(
        say("Your sign-in was not accepted"),
        say("Sign in again. If that does not help, the app registration lacks a permission."),
        Fix.SIGN_IN,
        codes=("AuthenticationFailed", "InvalidAuthenticationToken*", "ExpiredAuthenticationToken"),
        texts=("list of allowed audiences",),
    ),
    Row(say("Your sign-in was not accepted"), say("Sign in again."), Fix.SIGN_IN, statuses=(401,)),
    Row(
        say("Too many requests"),
        say("Wait a little and press again."),
        Fix.WAIT,
        codes=("TooManyRequests", "TooManyConcurrentRequests"),
    ),
    Row(say("Too many requests"), say("Wait a little and press again."), Fix.WAIT, statuses=(429,)),
    Row(say("You may not do this here"), _ASK_TO_SHARE, Fix.ASK_OWNER, statuses=(403,)),
    Row(
        say("There is nothing at this address"),
        say("It may have been deleted or have changed. Read it again."),
        Fix.REFRESH,
        statuses=(404, 410),
    ),
    Row(
        say("The address does not take this method"),
        say("Choose the method that the trigger has."),
        Fix.PASTE_ADDRESS,
        statuses=(405,),
    ),
    Row(
        say("The service is busy with the same thing"),
        say("Wait a little and try again."),
        Fix.WAIT,
        statuses=(409,),
    ),
    Row(
        say("The service took too long"),
        say("Look whether the run is there before you press again."),
        Fix.FOLLOW_RUN,
        statuses=(408, 504),
    ),
    Row(
        say("The service has a problem of its own"),
        say("Look whether the run is there before you press again."),
        Fix.FOLLOW_RUN,
        statuses=(500, 502, 503),
    ),
    Row(
        say("The service could not use the request"),
        say("Check the inputs."),
        Fix.EDIT_INPUTS,
        statuses=(400, 406, 411, 414, 415, 422, 431),
    ),
)

UNKNOWN = Row(say("The service gave an answer that is not known"), say("The answer is below."))

FLOW_SAYS = Row(
    say("The flow answered with an error"),
    say("It ran. What it said is below."),
    Fix.OPEN_RUN,
    ran=Ran.YES,
)

RETIRED = Row(
    say("Microsoft has moved the addresses of flows"),
    say("Addresses at logic.azure.com ended in November 2025. Copy the new one from the flow."),
    Fix.PASTE_ADDRESS,
)
