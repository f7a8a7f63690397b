package org.daysheet.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TechnologyTest {
    @TempDir
    private Path folder;

    @Test
    void billingHasNoJavaFx() throws IOException {
        Fixture module = new Fixture(folder, "billing")
                .library("javafx.beans", "public class Observable {}")
                .type("org.daysheet.billing.claims", "class Claims { javafx.beans.Observable claims; }");

        assertThat(module.violations("javafx")).hasSize(1).first().asString().contains("Claims.claims");
    }

    @Test
    void viewModelsAndRowsHavePropertiesButNoNodes() throws IOException {
        Fixture module = new Fixture(folder, "desktop")
                .library("javafx.beans", "public class Observable {}")
                .library("javafx.scene", "public class Node {}")
                .type("org.daysheet.desktop.claims", "class ClaimsView { javafx.scene.Node node; }")
                .type(
                        "org.daysheet.desktop.claims",
                        "class ClaimsViewModel { javafx.beans.Observable claims; class Inner { javafx.scene.Node node; } }")
                .type("org.daysheet.desktop.claims", "record ClaimRow(javafx.scene.Node node) {}");

        assertThat(module.violations("javafx")).isEmpty();
        assertThat(module.violations("view-model"))
                .isNotEmpty()
                .allMatch(line -> line.contains("ClaimsViewModel$Inner") || line.contains("ClaimRow"))
                .anyMatch(line -> line.contains("ClaimsViewModel$Inner.node"))
                .anyMatch(line -> line.contains("ClaimRow.node"));
    }

    @Test
    void aViewShowsFactsAndTouchesNoService() throws IOException {
        Fixture module = new Fixture(folder, "desktop")
                .library("org.daysheet.billing.claims", "public record ClaimLine(int number) {}")
                .library("org.daysheet.billing.claims", "public class Claims {}")
                .type(
                        "org.daysheet.desktop.claims",
                        "class ClaimsView { org.daysheet.billing.claims.ClaimLine line; org.daysheet.billing.claims.Claims claims; }");

        assertThat(module.violations("view-services"))
                .hasSize(1)
                .first()
                .asString()
                .contains("ClaimsView.claims");
    }

    @Test
    void jasperStaysInRender() throws IOException {
        Fixture module = new Fixture(folder, "reports")
                .library("net.sf.jasperreports.engine", "public class JasperPrint {}")
                .type("org.daysheet.reports.render", "class Good { net.sf.jasperreports.engine.JasperPrint print; }")
                .type("org.daysheet.reports.kpi", "class Bad { net.sf.jasperreports.engine.JasperPrint print; }");

        assertThat(module.violations("jasper")).hasSize(1).first().asString().contains("Bad.print");
    }

    @Test
    void picocliStaysInTheCommandLine() throws IOException {
        Fixture module = new Fixture(folder, "billing")
                .library("picocli", "public class CommandLine {}")
                .type("org.daysheet.billing.claims", "class Bad { picocli.CommandLine line; }");

        assertThat(module.violations("picocli")).hasSize(1);
    }

    @Test
    void ediUsesTypesAndTheJdkOnly() throws IOException {
        Fixture module = new Fixture(folder, "edi")
                .library("org.daysheet.types.money", "public class Money {}")
                .library("org.slf4j", "public class Logger {}")
                .type(
                        "org.daysheet.edi.x12",
                        "class Good { org.daysheet.types.money.Money paid; int[] offsets; java.util.List<String> texts; }")
                .type("org.daysheet.edi.x12", "class Bad { org.slf4j.Logger log; }");

        assertThat(module.violations("edi")).hasSize(1).first().asString().contains("Bad.log");
    }
}
