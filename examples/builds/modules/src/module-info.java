/** What Acme's policies need. */
module com.acme.iam {
  requires transitive dev.carillon;

  exports com.acme.iam;
}
