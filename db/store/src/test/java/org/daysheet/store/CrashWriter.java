package org.daysheet.store;

import java.io.ByteArrayInputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// The program that is killed: opens a practice and adds guarantors and files until somebody ends it, saying each
/// number only once it was acknowledged.
final class CrashWriter {
    private CrashWriter() {}

    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        String round = args[1];
        PrintStream out = System.out;
        Database database = Database.open(folder, Fixture.key(), Fixture.CLOCK);
        out.println("open");
        var user = database.system();
        for (int i = 0; ; i++) {
            String account = round + "-" + i;
            String sha256 = database.vault().put(new ByteArrayInputStream(account.getBytes(StandardCharsets.UTF_8)));
            database.transactions().write(user, tx -> {
                Fixture.insertGuarantor(tx, account, "Crash");
                Fixture.insertRawFile(tx, account, sha256);
                tx.audit("guarantor.created", "guarantor", 1, account);
                return true;
            });
            out.println(account);
        }
    }
}
