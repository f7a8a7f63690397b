package org.daysheet.desktop.memory;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.daysheet.desktop.parts.ColumnMemory;

/// The file `window.properties`. A file that is missing or cannot be read is as good as an empty one; one that cannot
/// be
/// written is left alone: nothing of value is lost. Used on the screen's thread.
public final class WindowMemory implements ColumnMemory {
    private static final int MOST_PRACTICES = 6;
    private static final String BETWEEN = "|";

    private final Path file;
    private final Properties values = new Properties();

    private WindowMemory(Path file) {
        this.file = file;
    }

    /// What is remembered in a file.
    public static WindowMemory read(Path file) {
        WindowMemory memory = new WindowMemory(file);
        if (Files.isReadable(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                memory.values.load(reader);
            } catch (IOException | IllegalArgumentException _) {
                memory.values.clear();
            }
        }
        return memory;
    }

    /// Writes everything down.
    ///
    /// @return whether it could be written
    public boolean save() {
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, "window", ".part");
            try (Writer writer = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
                values.store(writer, null);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    /// Where the window stood; empty before the first time.
    public Optional<WindowPlace> place() {
        try {
            List<Double> numbers =
                    list("window.place").stream().map(Double::valueOf).toList();
            boolean isWhole = numbers.size() == 4 && numbers.stream().allMatch(number -> Math.abs(number) < 100_000);
            return isWhole
                    ? Optional.of(new WindowPlace(
                            numbers.get(0),
                            numbers.get(1),
                            numbers.get(2),
                            numbers.get(3),
                            Boolean.parseBoolean(values.getProperty("window.maximized"))))
                    : Optional.empty();
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    /// Keeps where the window stands.
    public void keepPlace(WindowPlace place) {
        put(
                "window.place",
                Stream.of(place.x(), place.y(), place.width(), place.height())
                        .map(number -> Long.toString(Math.round(number)))
                        .toList());
        values.setProperty("window.maximized", Boolean.toString(place.isMaximized()));
    }

    public boolean isDark() {
        return Boolean.parseBoolean(values.getProperty("window.dark"));
    }

    public void keepDark(boolean isDark) {
        values.setProperty("window.dark", Boolean.toString(isDark));
    }

    /// Whether the rows of lists have more room between them.
    public boolean isRoomy() {
        return Boolean.parseBoolean(values.getProperty("window.roomy"));
    }

    public void keepRoomy(boolean isRoomy) {
        values.setProperty("window.roomy", Boolean.toString(isRoomy));
    }

    /// How far right what is printed is moved, in millimeters; 0 before anybody chose.
    public int printRight() {
        return number("print.right");
    }

    /// How far down what is printed is moved, in millimeters; 0 before anybody chose.
    public int printDown() {
        return number("print.down");
    }

    public void keepPrint(int right, int down) {
        values.setProperty("print.right", Integer.toString(right));
        values.setProperty("print.down", Integer.toString(down));
    }

    private int number(String key) {
        String text = values.getProperty(key, "");
        return text.matches("-?[0-9]{1,2}") ? Integer.parseInt(text) : 0;
    }

    /// The screen that was in front last; empty before the first time.
    public String screen() {
        return values.getProperty("window.screen", "");
    }

    public void keepScreen(String screen) {
        values.setProperty("window.screen", screen);
    }

    /// Folders of the practices opened lately, last one first.
    public List<Path> practices() {
        return list("practices").stream().flatMap(WindowMemory::path).toList();
    }

    private static Stream<Path> path(String text) {
        try {
            return Stream.of(Path.of(text));
        } catch (InvalidPathException _) {
            return Stream.empty();
        }
    }

    /// Remembers that a practice was opened.
    public void keepPractice(Path folder) {
        String text = folder.toAbsolutePath().normalize().toString();
        List<String> folders = new ArrayList<>(list("practices"));
        folders.remove(text);
        folders.addFirst(text);
        put("practices", folders.stream().limit(MOST_PRACTICES).toList());
    }

    @Override
    public List<String> columns(String table) {
        return list("columns." + table);
    }

    @Override
    public void keep(String table, List<String> columns) {
        put("columns." + table, columns);
    }

    private List<String> list(String key) {
        String text = values.getProperty(key, "");
        return text.isEmpty() ? List.of() : List.of(text.split("\\" + BETWEEN));
    }

    private void put(String key, List<String> texts) {
        values.setProperty(
                key,
                String.join(
                        BETWEEN,
                        texts.stream().filter(text -> !text.contains(BETWEEN)).toList()));
    }
}
