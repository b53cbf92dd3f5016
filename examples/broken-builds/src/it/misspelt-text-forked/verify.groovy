// A javac of its own says the same. Maven, which reads it from what javac prints, counts columns from 0.
String log = new File(basedir, 'build.log').text
assert log.contains('Policies.java:[7,43] error: [carillon/INVALID_ACTION] "chime:CreateMeting" is not an action of chime.')
assert (log =~ /Policies\.java:\[\d+,\d+\]/).size() == 2 // Maven tells it twice: nothing else is found.
return true
