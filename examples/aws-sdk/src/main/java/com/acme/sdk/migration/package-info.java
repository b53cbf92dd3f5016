/** A policy that was text, on its way to constants. */
@IamActions("s3")
package com.acme.sdk.migration;

import dev.carillon.IamActions;
