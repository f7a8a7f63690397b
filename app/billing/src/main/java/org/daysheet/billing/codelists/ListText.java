package org.daysheet.billing.codelists;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// One text that may hold a list: a file, or an entry of a ZIP.
///
/// @param file on the disk
/// @param entry its name inside the ZIP, empty for a file that is none
record ListText(Path file, String entry) {
    private static final int MOST_ENTRIES = 200;

    /// The texts of a file, those inside it when it is a ZIP; what spreadsheets and papers lie beside them is left out.
    static List<ListText> of(Path file) throws IOException {
        if (!isZip(file)) {
            return List.of(new ListText(file, ""));
        }
        List<ListText> texts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (texts.size() < MOST_ENTRIES
                        && entry.getName().toLowerCase(Locale.ROOT).matches(".*\\.(txt|csv|tsv)")) {
                    texts.add(new ListText(file, entry.getName()));
                }
            }
        }
        return texts;
    }

    /// What it is called without its folders.
    String name() {
        String path = entry.isEmpty() ? String.valueOf(file.getFileName()) : entry;
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    /// Its name and that of the ZIP: one of the two tells which version it is.
    String allNames() {
        return name() + " " + file.getFileName();
    }

    /// Its bytes.
    InputStream open() throws IOException {
        if (entry.isEmpty()) {
            return new BufferedInputStream(Files.newInputStream(file));
        }
        ZipInputStream zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)));
        for (ZipEntry next = zip.getNextEntry(); next != null; next = zip.getNextEntry()) {
            if (next.getName().equals(entry)) {
                return zip;
            }
        }
        zip.close();
        throw new IOException(entry + " is gone from " + file);
    }

    private static boolean isZip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(4);
            return head.length == 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
        }
    }
}
