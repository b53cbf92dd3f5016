/** How large AWS lets a policy be, by where it is put. */
@NullMarked
package dev.carillon.policy.quota;

import org.jspecify.annotations.NullMarked;
