package genlab.app;

import genlab.cli.Logs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// Starts the program anew, as [Main] does, and measures from before its process until it shows something and until it shows training.
///
/// @param shown   milliseconds to the first picture
/// @param trained milliseconds to the first picture of a run that has trained
record FirstPictures(long shown, long trained) {

    static FirstPictures measured() {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), FirstPictures.class.getName()));
        try {
            long began = System.currentTimeMillis();
            Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (!told.matches("\\d+ \\d+")) {
                throw new IllegalStateException("Expected the window to say when it had shown what, got “" + told + "”.");
            }
            long[] times = Arrays.stream(told.split(" ")).mapToLong(Long::parseLong).toArray();
            return new FirstPictures(times[0] - began, times[1] - began);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void main(String[] arguments) {
        Logs.toFile();
        Platform.startup(() -> {
            Window window = Window.open(WindowBench.STATE);
            new AnimationTimer() {
                private long shown;

                @Override
                public void handle(long now) {
                    shown = shown == 0 ? System.currentTimeMillis() : shown;
                    if (window.report() != null && window.report().status().step() > 0) {
                        System.out.println(shown + " " + System.currentTimeMillis());
                        System.out.flush();
                        Runtime.getRuntime().halt(0);
                    }
                }
            }.start();
        });
    }
}
