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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.daysheet.desktop.paging.Sort;
import org.daysheet.desktop.parts.ColumnMemory;
import org.daysheet.desktop.parts.FolderMemory;
import org.daysheet.desktop.parts.TableChoice;
import org.daysheet.types.paper.PaperShift;
import org.daysheet.types.paper.PrinterMoves;

/// The file `window.properties`. A file that is missing or cannot be read is as good as an empty one; one that cannot
/// be written is left alone: nothing of value is lost. Used on the screen's thread.
public final class WindowMemory implements ColumnMemory, FolderMemory {
    private static final int MOST_PRACTICES = 6;
    private static final String PRACTICES = "practices";
    private static final String NAMED = "practice.name.";
    private static final String IN_TENTHS = ".tenths";
    private static final String BETWEEN = "|";
    private static final char WIDE = ':';

    private final Path file;
    private final Properties values = new Properties();
    private Runnable changed = () -> {};

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

    /// Tells of every change from now on, so that it can be written down.
    public void onChange(Runnable told) {
        changed = told;
    }

    /// Writes everything down; may be called beside the screen.
    ///
    /// @return whether it could be written
    public synchronized boolean save() {
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
        set("window.maximized", Boolean.toString(place.isMaximized()));
    }

    public boolean isDark() {
        return Boolean.parseBoolean(values.getProperty("window.dark"));
    }

    public void keepDark(boolean isDark) {
        set("window.dark", Boolean.toString(isDark));
    }

    /// Whether the rows of lists have more room between them.
    public boolean isRoomy() {
        return Boolean.parseBoolean(values.getProperty("window.roomy"));
    }

    public void keepRoomy(boolean isRoomy) {
        set("window.roomy", Boolean.toString(isRoomy));
    }

    /// How far right what is printed is moved, in tenths of a millimeter; 0 before anybody chose.
    public int printRight() {
        return tenths("print.right");
    }

    /// How far down what is printed is moved, in tenths of a millimeter; 0 before anybody chose.
    public int printDown() {
        return tenths("print.down");
    }

    /// @param right in tenths of a millimeter
    /// @param down likewise
    public void keepPrint(int right, int down) {
        set("print.right" + IN_TENTHS, Integer.toString(right));
        set("print.down" + IN_TENTHS, Integer.toString(down));
    }

    /// Printers with a move of their own, by name.
    public Map<String, PaperShift> printers() {
        return PrinterMoves.of(values);
    }

    /// Keeps the move of one printer.
    public void keepPrinter(String name, PaperShift shift) {
        set(PrinterMoves.key(name), PrinterMoves.text(shift));
    }

    /// The printer that was set last, empty for all others.
    public String printer() {
        return values.getProperty("print.chosen", "");
    }

    public void keepPrinter(String name) {
        set("print.chosen", name);
    }

    /// Whether claim forms that are saved are moved, too.
    public boolean movesSaved() {
        return Boolean.parseBoolean(values.getProperty("print.moves-saved"));
    }

    public void keepMovesSaved(boolean movesSaved) {
        set("print.moves-saved", Boolean.toString(movesSaved));
    }

    /// Older files have whole millimeters.
    private int tenths(String key) {
        String tenths = values.getProperty(key + IN_TENTHS, "");
        if (tenths.matches("-?[0-9]{1,3}")) {
            return Integer.parseInt(tenths);
        }
        String whole = values.getProperty(key, "");
        return whole.matches("-?[0-9]{1,2}") ? 10 * Integer.parseInt(whole) : 0;
    }

    /// Login name of whoever signed in last, empty before the first time.
    public String user() {
        return values.getProperty("user", "");
    }

    public void keepUser(String user) {
        set("user", user);
    }

    /// The screen that was in front last; empty before the first time.
    public String screen() {
        return values.getProperty("window.screen", "");
    }

    public void keepScreen(String screen) {
        set("window.screen", screen);
    }

    /// The practices opened lately, last one first.
    public List<KnownPractice> practices() {
        return list(PRACTICES).stream().flatMap(this::practice).toList();
    }

    private Stream<KnownPractice> practice(String folder) {
        return path(folder).map(path -> new KnownPractice(path, values.getProperty(NAMED + folder, "")));
    }

    @Override
    public Optional<Path> folder(Kind kind) {
        return Stream.of(values.getProperty(key(kind), ""))
                .filter(text -> !text.isEmpty())
                .flatMap(WindowMemory::path)
                .findFirst();
    }

    @Override
    public void keepFolder(Kind kind, Path folder) {
        set(key(kind), folder.toAbsolutePath().normalize().toString());
    }

    private static String key(Kind kind) {
        return "folder." + kind.name().toLowerCase(Locale.ROOT);
    }

    private static Stream<Path> path(String text) {
        try {
            return Stream.of(Path.of(text));
        } catch (InvalidPathException _) {
            return Stream.empty();
        }
    }

    /// Remembers that a practice was opened.
    public void keepPractice(Path folder, String name) {
        String text = folder.toAbsolutePath().normalize().toString();
        List<String> folders = new ArrayList<>(list(PRACTICES));
        folders.remove(text);
        folders.addFirst(text);
        put(PRACTICES, folders.stream().limit(MOST_PRACTICES).toList());
        folders.stream().skip(MOST_PRACTICES).forEach(gone -> values.remove(NAMED + gone));
        set(NAMED + text, name);
    }

    @Override
    public TableChoice choice(String table) {
        Map<String, Integer> widths = new LinkedHashMap<>();
        for (String width : list("widths." + table)) {
            int at = width.lastIndexOf(WIDE);
            if (at > 0 && width.substring(at + 1).matches("[0-9]{1,4}")) {
                widths.put(width.substring(0, at), Integer.valueOf(width.substring(at + 1)));
            }
        }
        List<String> order = list("order." + table);
        return new TableChoice(
                list("columns." + table),
                widths,
                order.size() == 2 ? new Sort(order.getFirst(), Boolean.parseBoolean(order.getLast())) : null);
    }

    @Override
    public void keep(String table, TableChoice choice) {
        if (choice.equals(choice(table))) {
            return;
        }
        put("columns." + table, choice.columns());
        put(
                "widths." + table,
                choice.widths().entrySet().stream()
                        .map(width -> width.getKey() + WIDE + width.getValue())
                        .toList());
        Sort order = choice.order();
        put(
                "order." + table,
                order == null ? List.of() : List.of(order.column(), Boolean.toString(order.isDescending())));
    }

    private List<String> list(String key) {
        String text = values.getProperty(key, "");
        return text.isEmpty() ? List.of() : List.of(text.split("\\" + BETWEEN));
    }

    private void put(String key, List<String> texts) {
        set(
                key,
                String.join(
                        BETWEEN,
                        texts.stream().filter(text -> !text.contains(BETWEEN)).toList()));
    }

    private void set(String key, String value) {
        if (!value.equals(values.setProperty(key, value))) {
            changed.run();
        }
    }
}
