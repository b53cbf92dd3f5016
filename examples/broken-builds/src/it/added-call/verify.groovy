// The error stands at the call that was added.
String log = new File(basedir, 'build.log').text
int line = new File(basedir, 'src/main/java/com/acme/meetings/MeetingService.java')
    .readLines().findIndexOf { it.contains('deleteMeeting') } + 1
assert log.contains("MeetingService.java:[${line},10] [carillon/ACTION_NOT_GRANTED] the operation chime:DeleteMeeting needs chime:DeleteMeeting, which @GrantedBy(\"policies/meeting-service.json\") on class com.acme.meetings.MeetingService does not grant.")
assert (log =~ /\.java:\[\d+,\d+\]/).size() == 2 // Maven tells it twice: nothing else is found.
return true
