/** The policies of Acme. */
@IamActions({"chime", "s3"})
package com.acme.iam;

import dev.carillon.IamActions;
