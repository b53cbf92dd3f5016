/** Meetings and their minutes. The policy file is checked as a policy, too. */
@PolicyFile("policies/meeting-service.json")
package com.acme.meetings;

import dev.carillon.PolicyFile;
