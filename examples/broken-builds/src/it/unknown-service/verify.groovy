String log = new File(basedir, 'build.log').text
assert log.contains('package-info.java:[1,13] [carillon/UNKNOWN_SERVICE]')
assert log.contains('Did you mean "chime"?')
return true
