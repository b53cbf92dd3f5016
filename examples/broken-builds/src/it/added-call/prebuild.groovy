// The meeting service with one call more, and its role as it was.
File example = new File(basedir, '../../../../meeting-service/src/main')
example.eachFileRecurse(groovy.io.FileType.FILES) { file ->
  File copy = new File(basedir, "src/main/${example.toPath().relativize(file.toPath())}")
  copy.parentFile.mkdirs()
  copy.bytes = file.bytes
}
File service = new File(basedir, 'src/main/java/com/acme/meetings/MeetingService.java')
String before = '  private static AttributeValue text('
assert service.text.contains(before)
service.text = service.text.replace(before, '''\
  /** Ends a meeting. */
  public void end(Meeting meeting) {
    chime.deleteMeeting(request -> request.meetingId(meeting.meetingId()));
  }

''' + before)
return true
