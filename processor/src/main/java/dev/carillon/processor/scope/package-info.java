/**
 * Which declarations hold where: the services that packages and build files declare, the folders of
 * sources and of policy files, what is generated, what is suppressed, and which actions code says
 * that it needs.
 */
@NullMarked
package dev.carillon.processor.scope;

import org.jspecify.annotations.NullMarked;
