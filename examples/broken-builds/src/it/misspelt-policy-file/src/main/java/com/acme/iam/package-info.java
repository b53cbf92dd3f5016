/** The IAM policies of Acme's meeting product, in JSON. */
@PolicyFile("policies/meeting-host.json")
package com.acme.iam;

import dev.carillon.PolicyFile;
