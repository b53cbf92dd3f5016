String log = new File(basedir, 'build.log').text
assert log.contains('Policies.java:[10,35] cannot find symbol')
assert log.contains('symbol:   variable CREATE_METING')
return true
