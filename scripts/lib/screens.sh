# The pictures in docs/screens: a walk through every page in Chromium, by day and at night, on a desk and on a phone.

draw_screens() {
  (($# == 0)) || wrong_usage "screens takes no arguments."
  require_jdk
  require_maven
  require_text_recognition
  require_browser
  holding postgres start_postgres
  step "Drawing docs/screens" walk_with_a_camera
  say "$(find "$ROOT/docs/screens" -name '*.png' | wc -l) pictures, $(du -sh --apparent-size "$ROOT/docs/screens" | cut -f 1)."
}

# Gallery has no name of a test, so that the test run leaves it out.
walk_with_a_camera() {
  run_maven -Dtest=Gallery -Dsurefire.failIfNoSpecifiedTests=false -Dspotless.skip=true -pl app -am test || die_with_maven_log
}
