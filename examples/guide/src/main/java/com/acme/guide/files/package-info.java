/** Policies that are written as JSON. */
@IamActions("chime")
@PolicyFile("policies")
package com.acme.guide.files;

import dev.carillon.IamActions;
import dev.carillon.PolicyFile;
