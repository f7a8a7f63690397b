package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.daysheet.desktop.memory.KnownPractice;
import org.daysheet.desktop.memory.WindowMemory;
import org.daysheet.desktop.memory.WindowPlace;
import org.daysheet.desktop.paging.Sort;
import org.daysheet.desktop.parts.FolderMemory;
import org.daysheet.desktop.parts.TableChoice;
import org.daysheet.types.paper.ConfigFolder;
import org.daysheet.types.paper.PaperShift;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the window remembers from one start to the next.
class MemoryTest {
    @TempDir
    private Path folder;

    @Test
    void everythingIsThereAgainAtTheNextStart() {
        Path file = folder.resolve("daysheet").resolve("window.properties");
        WindowMemory first = WindowMemory.read(file);
        first.keepPlace(new WindowPlace(-8, 20, 2560, 1440, true));
        first.keepDark(true);
        first.keepRoomy(true);
        first.keepPrint(-35, 120);
        first.keepPrinter("Tray 2: red = yes", new PaperShift(12, -5));
        first.keepPrinter("Tray 2: red = yes");
        first.keepMovesSaved(true);
        first.keepScreen("checks");
        first.keepPractice(folder.resolve("practice"), "Juniper Street Family Medicine");
        first.keepFolder(FolderMemory.Kind.SAVE, folder.resolve("reports"));
        TableChoice claims = new TableChoice(
                List.of("claims.column.control", "claims.column.patient"),
                Map.of("claims.column.patient", 180),
                new Sort("claims.column.total", true));
        first.keep("claims-table", claims);
        assertThat(first.save()).isTrue();

        WindowMemory next = WindowMemory.read(file);
        assertThat(next.place()).contains(new WindowPlace(-8, 20, 2560, 1440, true));
        assertThat(next.isDark()).isTrue();
        assertThat(next.isRoomy()).isTrue();
        assertThat(List.of(next.printRight(), next.printDown())).containsExactly(-35, 120);
        assertThat(next.printers()).containsExactly(entry("Tray 2: red = yes", new PaperShift(12, -5)));
        assertThat(next.printer()).isEqualTo("Tray 2: red = yes");
        assertThat(next.movesSaved()).isTrue();
        assertThat(next.screen()).isEqualTo("checks");
        assertThat(next.practices())
                .containsExactly(new KnownPractice(folder.resolve("practice"), "Juniper Street Family Medicine"));
        assertThat(next.folder(FolderMemory.Kind.SAVE)).contains(folder.resolve("reports"));
        assertThat(next.folder(FolderMemory.Kind.READ)).isEmpty();
        assertThat(next.choice("claims-table")).isEqualTo(claims);
        assertThat(next.choice("patients-table")).isEqualTo(TableChoice.NONE);
    }

    @Test
    void everyChangeIsToldOfAndWhatStaysTheSameIsNot() {
        WindowMemory memory = WindowMemory.read(folder.resolve("window.properties"));
        int[] told = new int[1];
        memory.onChange(() -> told[0]++);
        memory.keepDark(true);
        memory.keepDark(true);
        assertThat(told[0]).isEqualTo(1);
        TableChoice wide = new TableChoice(List.of(), Map.of("claims.column.payer", 240), null);
        memory.keep("claims-table", wide);
        int known = told[0];
        memory.keep("claims-table", wide);
        assertThat(told[0]).isEqualTo(known).isGreaterThan(1);
        assertThat(memory.choice("claims-table")).isEqualTo(wide);
    }

    @Test
    void aFileThatIsMissingOrDamagedRemembersNothing() throws IOException {
        Path file = folder.resolve("window.properties");
        assertThat(WindowMemory.read(file).place()).isEmpty();
        Files.writeString(file, "window.place=a|b|c|d\nwindow.dark=\\u00zz");
        WindowMemory damaged = WindowMemory.read(file);
        assertThat(damaged.place()).isEmpty();
        assertThat(damaged.practices()).isEmpty();
        assertThat(damaged.isRoomy()).isFalse();
        assertThat(damaged.printRight()).isZero();
        Files.writeString(file, "print.right=-3\nprint.down=12\nprint.down.tenths=7");
        WindowMemory older = WindowMemory.read(file);
        assertThat(List.of(older.printRight(), older.printDown())).containsExactly(-30, 7);
        Files.writeString(file, "window.place=1|2|NaN|4");
        assertThat(WindowMemory.read(file).place()).isEmpty();
    }

    @Test
    void aFolderThatCannotBeWrittenToIsNoFailure() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(WindowMemory.read(file.resolve("window.properties")).save()).isFalse();
    }

    @Test
    void thePracticesOpenedLatelyStandLastFirstEachOnceAndSixAtMost() {
        WindowMemory memory = WindowMemory.read(folder.resolve("window.properties"));
        for (String name : List.of("a", "b", "c", "d", "e", "f", "g", "c")) {
            memory.keepPractice(folder.resolve(name), name.equals("g") ? "" : "Practice " + name);
        }
        assertThat(memory.practices())
                .extracting(known -> known.folder().getFileName().toString(), KnownPractice::title)
                .containsExactly(
                        tuple("c", "Practice c"),
                        tuple("g", "g"),
                        tuple("f", "Practice f"),
                        tuple("e", "Practice e"),
                        tuple("d", "Practice d"),
                        tuple("b", "Practice b"));
    }

    @Test
    void theWindowIsNeverSmallerThanItsContentNorOutOfReach() {
        WindowPlace small = new WindowPlace(100, 100, 300, 200, false);
        assertThat(small.width()).isEqualTo(1000);
        assertThat(small.height()).isEqualTo(700);
        assertThat(small.canBeGrabbedWithin(0, 0, 1920, 1080)).isTrue();
        assertThat(new WindowPlace(1900, 100, 1000, 700, false).canBeGrabbedWithin(0, 0, 1920, 1080))
                .isFalse();
        assertThat(new WindowPlace(100, -5, 1000, 700, false).canBeGrabbedWithin(0, 0, 1920, 1080))
                .isFalse();
        assertThat(new WindowPlace(-960, 100, 1000, 700, false).canBeGrabbedWithin(0, 0, 1920, 1080))
                .isFalse();
    }

    @Test
    void theWindowFitsIntoAScreenThatBecameSmaller() {
        WindowPlace large = new WindowPlace(200, 90, 1318, 795, false);
        assertThat(large.within(0, 0, 1000, 700)).isEqualTo(new WindowPlace(0, 0, 1000, 700, false));
        assertThat(large.within(0, 24, 1440, 900)).isEqualTo(new WindowPlace(122, 90, 1318, 795, false));
        assertThat(large.within(0, 0, 1920, 1080)).isEqualTo(large);
        assertThat(new WindowPlace(-60, 0, 1000, 700, true).within(0, 0, 800, 600))
                .as("never smaller than its content")
                .isEqualTo(new WindowPlace(0, 0, 1000, 700, true));
    }

    @Test
    void choicesAreKeptWhereTheSystemWantsThem() {
        Path home = Path.of("/home/ana");
        assertThat(ConfigFolder.of(Map.of(), "Linux", home)).isEqualTo(Path.of("/home/ana/.config/daysheet"));
        assertThat(ConfigFolder.of(Map.of("XDG_CONFIG_HOME", "/config"), "Linux", home))
                .isEqualTo(Path.of("/config/daysheet"));
        assertThat(ConfigFolder.of(Map.of(), "Mac OS X", home))
                .isEqualTo(Path.of("/home/ana/Library/Application Support/Daysheet"));
        assertThat(ConfigFolder.of(Map.of("APPDATA", "/roaming"), "Windows 11", home))
                .isEqualTo(Path.of("/roaming/Daysheet"));
    }
}
