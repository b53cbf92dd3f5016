/** What the SDK's builder takes, beside Carillon's answer: the tests of the guide's peers.md. */
@IamActions({"chime", "s3"})
package com.acme.sdk.peer;

import dev.carillon.IamActions;
