package org.daysheet.billing.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import org.daysheet.billing.Office;
import org.daysheet.billing.practice.NewPractice;
import org.daysheet.testkit.TestDatabase;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A practice that knows nobody yet, and a folder with the tables it takes.
abstract class EmptyPractice {
    @TempDir
    Path folder;

    TestDatabase database;
    Office office;

    @BeforeEach
    void open() {
        database = TestDatabase.h2();
        office = Office.over(database.database(), database.user());
        office.practices()
                .begin(NewPractice.parse("New Practice", "1999550100", "37-1234567", ZoneId.of("America/Chicago")));
    }

    @AfterEach
    void close() {
        database.close();
    }

    FileAnswer take(String name, String content) throws IOException {
        return office.exchange().take(Files.writeString(folder.resolve(name), content), Progress.SILENT);
    }
}
