/** What Carillon costs when a program runs and when it is compiled, beside its peers. */
@IamActions("chime")
package com.acme.benchmarks;

import dev.carillon.IamActions;
