/** The IAM policies of Acme's meeting product. */
@IamActions("chime")
package com.acme.iam;

import dev.carillon.IamActions;
