/** The stack of a program that deploys with the AWS CDK. */
@IamActions({"chime", "s3"})
package com.acme.cdk;

import dev.carillon.IamActions;
