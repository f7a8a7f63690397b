package org.daysheet.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TidinessTest {
    private static final String ROOM = "org.daysheet.billing.claims";
    private static final String FILE = "src/main/java/org/daysheet/billing/claims/";

    @TempDir
    private Path folder;

    @Test
    void aFileMayHave400Lines() throws IOException {
        assertThat(billing("class Claims {" + "\n".repeat(398) + "}").violations("file-length"))
                .isEmpty();
        assertThat(billing("class Claims {" + "\n".repeat(399) + "}").violations("file-length"))
                .containsExactly(FILE + "Claims.java has 401 lines");
    }

    @Test
    void testsAreMeasuredToo() throws IOException {
        assertThat(new Fixture(folder, "billing")
                        .file("src/test/java/ClaimsTest.java", "class ClaimsTest {" + "\n".repeat(400) + "}")
                        .violations("file-length"))
                .containsExactly("src/test/java/ClaimsTest.java has 401 lines");
    }

    @Test
    void aMethodMayHave60Lines() throws IOException {
        assertThat(billing("class Claims {\n void run() {" + "\n".repeat(59) + "} }")
                        .violations("method-length"))
                .isEmpty();
        assertThat(billing("class Claims {\n void run() {" + "\n".repeat(60) + "} }")
                        .violations("method-length"))
                .containsExactly(FILE + "Claims.java:3 run has 61 lines");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "// a remark\n", "/* a remark */\n"})
    void aPublicTypeWithoutDocumentationIsFound(String before) throws IOException {
        assertThat(billing(before + "public class Claims {}").violations("documented"))
                .hasSize(1)
                .first()
                .asString()
                .endsWith("is public and not documented");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/// All claims.\npublic ", "/** All claims. */\npublic ", ""})
    void aDocumentedOrHiddenTypeIsFine(String before) throws IOException {
        assertThat(billing(before + "class Claims {}").violations("documented")).isEmpty();
    }

    @Test
    void aPackageSaysWhatItIsForWhatComesInAndOutAndWhatItMustNeverDo() throws IOException {
        assertThat(billing("class Claims {}").violations("package-info"))
                .containsExactly(ROOM + " has no package-info.java");
        assertThat(billing("class Claims {}")
                        .file(FILE + "package-info.java", "@Deprecated\npackage " + ROOM + ";")
                        .violations("package-info"))
                .containsExactly(
                        FILE + "package-info.java is not @NullMarked",
                        FILE + "package-info.java does not say what the room is for",
                        FILE + "package-info.java does not say what comes in (In:)",
                        FILE + "package-info.java does not say what goes out (Out:)",
                        FILE + "package-info.java does not say what the room must never do (Never:)");
        assertThat(described("Claims.\n/// In: visits. Out:\n/// files. Never: SQL.")
                        .violations("package-info"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "In: visits. Out: files. Never: SQL., what the room is for",
        "Claims. Out: files. Never: SQL., what comes in (In:)",
        "Claims. In: Out: files. Never: SQL., what comes in (In:)",
        "Claims. In: visits. Never: SQL., what goes out (Out:)",
        "Claims. In: visits. Out: Never: SQL., what goes out (Out:)",
        "Claims. In: visits. Out: files. It never fails., what the room must never do (Never:)",
        "Claims. In: visits. Out: files. Never:, what the room must never do (Never:)"
    })
    void aPartOfADescriptionThatIsMissingIsNamed(String text, String missing) throws IOException {
        assertThat(described(text).violations("package-info"))
                .containsExactly(FILE + "package-info.java does not say " + missing);
    }

    @Test
    void packagesOfTestsAreDescribedToo() throws IOException {
        String test = "src/test/java/org/daysheet/billing/";
        assertThat(described("Claims. In: visits. Out: files. Never: SQL.")
                        .file(test + "claims/ClaimsTest.java", "package " + ROOM + "; class ClaimsTest {}")
                        .file(test + "VisitsTest.java", "package org.daysheet.billing; class VisitsTest {}")
                        .file(test + "ledger/package-info.java", "/// Tests.\npackage org.daysheet.billing.ledger;")
                        .violations("package-info"))
                .containsExactly(
                        test + "ledger/package-info.java is not @NullMarked",
                        test + "ledger/package-info.java does not say what comes in (In:)",
                        test + "ledger/package-info.java does not say what goes out (Out:)",
                        test + "ledger/package-info.java does not say what the room must never do (Never:)",
                        "org.daysheet.billing has no package-info.java");
    }

    @Test
    void programsOfTheBuildAreTidyToo() throws IOException {
        assertThat(billing("class Claims {}")
                        .file(
                                "src/build/MakeHelper.java",
                                "public class MakeHelper { void run() { try { wait(); } catch (Exception any) { } }"
                                        + "\n".repeat(400) + "}")
                        .violations())
                .contains(
                        "src/build/MakeHelper.java has 401 lines",
                        "src/build/MakeHelper.java:1 is public and not documented",
                        "src/build/MakeHelper.java:1 MakeHelper is a name that says nothing",
                        "src/build/MakeHelper.java:1 catches Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ClaimManager", "ClaimHelper", "ClaimUtils", "ClaimImpl", "ClaimInfo", "ClaimData"})
    void aNameThatSaysNothingIsFound(String name) throws IOException {
        assertThat(billing("class " + name + " {}").violations("names")).hasSize(1);
        assertThat(billing("class Claims { record " + name + "() {} }").violations("names"))
                .isNotEmpty();
    }

    @Test
    void catchingEverythingIsFound() throws IOException {
        Fixture module = billing("class Claims { void run() { try { wait(); } catch (InterruptedException stop) { }"
                + " try { wait(); } catch (Exception any) { } } }");

        assertThat(module.violations("catch-all")).containsExactly(FILE + "Claims.java:2 catches Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "double share;",
                "Double share;",
                "float share() { return 1; }",
                "void pay(double share) {}",
                "java.math.BigDecimal paid;",
                "java.util.List<java.math.BigDecimal> all() { return null; }"
            })
    void moneyInTheWrongTypeIsFound(String member) throws IOException {
        assertThat(billing("class Claims { " + member + " }").violations("money"))
                .hasSize(1);
    }

    @Test
    void aSumOfTheDatabaseMayBeConvertedInPrivate() throws IOException {
        assertThat(billing("class Claims { private static long cents(java.math.BigDecimal sum) {"
                                + " java.math.BigDecimal exact = sum; return exact.longValueExact(); } }")
                        .violations("money"))
                .isEmpty();
    }

    @Test
    void quantitiesMayBeDecimalAndSharesMayBeFloatingWhereNothingIsPosted() throws IOException {
        assertThat(billing("record Line(java.math.BigDecimal quantity, java.math.BigDecimal units) {}")
                        .violations("money"))
                .isEmpty();
        assertThat(new Fixture(folder, "desktop")
                        .type("org.daysheet.desktop", "class Bar { double width; double paidAmount; }")
                        .violations("money"))
                .containsExactly("src/main/java/org/daysheet/desktop/Bar.java:2 double paidAmount");
    }

    private Fixture described(String text) throws IOException {
        return billing("class Claims {}")
                .library("org.jspecify.annotations", "public @interface NullMarked {}")
                .file(
                        FILE + "package-info.java",
                        "/// " + text + "\n@org.jspecify.annotations.NullMarked\npackage " + ROOM + ";");
    }

    private Fixture billing(String declaration) throws IOException {
        return new Fixture(folder, "billing").type(ROOM, declaration);
    }
}
