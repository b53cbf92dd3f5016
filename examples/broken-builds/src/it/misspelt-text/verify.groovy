// The message is the one that the README shows.
String log = new File(basedir, 'build.log').text
String readme = new File(basedir, '../../../../../README.md').text
String shown = (readme =~ /(?s)```text\n(.*?)```/)[0][1]
assert log.contains(shown)
assert (log =~ /Policies\.java:\[\d+,\d+\]/).size() == 2 // Maven tells it twice: nothing else is found.
return true
