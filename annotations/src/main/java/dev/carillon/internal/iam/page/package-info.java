/** What AWS's pages say of actions and services beside its tables, each with the page's address. */
@NullMarked
package dev.carillon.internal.iam.page;

import org.jspecify.annotations.NullMarked;
