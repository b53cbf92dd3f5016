@IamActions("chme")
package com.acme.iam;

import dev.carillon.IamActions;
