// The message is the one that the guide shows, with the line and column of the policy file.
String log = new File(basedir, 'build.log').text
String guide = new File(basedir, '../../../../guide/files.md').text
String shown = (guide =~ /(?s)```text\n(meeting-host.*?)```/)[0][1]
assert log.contains('/src/main/resources/policies/' + shown)
assert (log =~ /\.json:\[\d+,\d+\]/).size() == 2 // Maven tells it twice: nothing else is found.
return true
