String log = new File(basedir, 'build.log').text
assert log.contains('Policies.java:[7,44] [carillon/UnknownAction]')
return true
