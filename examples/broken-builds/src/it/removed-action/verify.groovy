// The guide shows these warnings; its SnippetsTest holds the page against the file.
String log = new File(basedir, 'build.log').text
new File(basedir, 'warnings.txt').readLines().each { line -> assert log.contains(line) }
return true
