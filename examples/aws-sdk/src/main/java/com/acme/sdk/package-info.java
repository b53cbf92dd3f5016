/** Policies of a program that already uses the policy builder of the AWS SDK. */
@IamActions("chime")
package com.acme.sdk;

import dev.carillon.IamActions;
