// Stands where the CLI expects the jar of its Storage rules runtime. Its one argument, `serve`, is the only one there is.
import '@sos/rules/storage-runtime/main';
