package org.daysheet.cli.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.daysheet.cli.output.Document;
import org.daysheet.cli.output.Table;
import org.daysheet.edi.inspect.Inspector;
import org.daysheet.edi.remit835.RemittanceReader;

/// How much is kept in memory while a file is read, for a file and for one ten times as large.
final class HeapRun {
    private static final int GROWTH = 10;

    private HeapRun() {}

    /// @param claims of the larger file
    /// @param folder for the files
    static Document measure(int claims, Path folder) throws IOException {
        int fewer = Math.max(1, claims / GROWTH);
        Path small = write(fewer, folder.resolve("small.835"));
        Path large = write(claims, folder.resolve("large.835"));
        Table table = Table.of(
                "measure", "While",
                "smallBytes", "Heap, small file",
                "largeBytes", "Heap, large file",
                "ratioHundredths", "",
                "ratio", "Ratio");
        // The first look loads classes; it would count against the smaller file.
        long _ = inspecting(small, fewer) + parsing(small, fewer);
        add(table, "inspecting", inspecting(small, fewer), inspecting(large, claims));
        add(table, "parsing", parsing(small, fewer), parsing(large, claims));
        return new Document()
                .fact("smallFileBytes", "Small file, bytes", Files.size(small))
                .fact("largeFileBytes", "Large file, bytes", Files.size(large))
                .table("figures", "Live heap in bytes, most of several looks in the middle of the file", table);
    }

    private static Path write(int claims, Path file) throws IOException {
        return Files.write(file, ReadingWorkload.ofClaims(claims).file());
    }

    private static void add(Table table, String measure, long small, long large) {
        long hundredths = Figures.ratioHundredths(large, small);
        table.row(measure, small, large, hundredths, Figures.factor(hundredths));
    }

    private static long inspecting(Path file, int claims) throws IOException {
        HeapWatch watch = new HeapWatch(claims);
        try (InputStream in = Files.newInputStream(file)) {
            Inspector.inspect(in, watch.inspection());
        }
        return watch.most();
    }

    private static long parsing(Path file, int claims) throws IOException {
        HeapWatch watch = new HeapWatch(claims);
        try (InputStream in = Files.newInputStream(file)) {
            RemittanceReader.read(in, watch.remittance());
        }
        return watch.most();
    }
}
