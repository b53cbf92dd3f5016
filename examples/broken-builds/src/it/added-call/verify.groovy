// The error stands at the call that was added. The guide shows this message.
String log = new File(basedir, 'build.log').text
int line = new File(basedir, 'src/main/java/com/acme/meetings/MeetingService.java')
    .readLines().findIndexOf { it.contains('deleteMeeting') } + 1
String shown = new File(basedir, 'message.txt').text
assert shown.startsWith("MeetingService.java:[${line},10] ")
assert log.contains(shown)
assert (log =~ /\.java:\[\d+,\d+\]/).size() == 2 // Maven tells it twice: nothing else is found.
return true
