// The error stands at the call that the role no longer allows.
String log = new File(basedir, 'build.log').text
int line = new File(basedir, 'src/main/java/com/acme/meetings/MeetingService.java')
    .readLines().findIndexOf { it.contains('.getItem(') } + 1
assert log.contains("MeetingService.java:[${line},13] [carillon/ACTION_NOT_GRANTED] the operation dynamodb:GetItem needs dynamodb:GetItem, which @GrantedBy(\"policies/meeting-service.json\") on class com.acme.meetings.MeetingService does not grant.")
assert (log =~ /\.java:\[\d+,\d+\]/).size() == 2 // Maven tells it twice: nothing else is found.
return true
