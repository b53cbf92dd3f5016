// The guide shows this message, with the line and column of the policy file; its SnippetsTest holds
// the page against the file.
String log = new File(basedir, 'build.log').text
String shown = new File(basedir, 'message.txt').text
assert log.contains('/src/main/resources/policies/' + shown)
assert (log =~ /\.json:\[\d+,\d+\]/).size() == 2 // Maven tells it twice: nothing else is found.
return true
