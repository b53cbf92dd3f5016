@IamActions("chime")
package com.acme.iam;

import dev.carillon.IamActions;
