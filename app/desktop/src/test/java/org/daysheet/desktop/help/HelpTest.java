package org.daysheet.desktop.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.daysheet.desktop.actions.Action;
import org.daysheet.desktop.actions.Actions;
import org.daysheet.desktop.parts.ExportTable;
import org.daysheet.desktop.parts.ExportTable.Cell;
import org.daysheet.desktop.parts.ListAct;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// Pages of help as text on the screen.
class HelpTest {
    @Test
    void headingsParagraphsListsAndKeysBecomeText() {
        List<Node> blocks =
                MarkdownFlow.render("# Checks\n\nPress `Ctrl+P` to\npost **now**.\n\n1. one\n2. two\n\n- three\n");
        assertThat(blocks).hasSize(4);
        assertThat(words(blocks.get(0))).isEqualTo("Checks");
        assertThat(blocks.get(0).getStyleClass()).contains("help-h1");
        assertThat(words(blocks.get(1))).isEqualTo("Press Ctrl+P to post now.");
        assertThat(((TextFlow) blocks.get(1)).getChildren().get(1).getStyleClass())
                .contains("help-key");
        assertThat(((TextFlow) blocks.get(1)).getChildren().get(5).getStyleClass())
                .contains("help-strong");
        assertThat(words(blocks.get(2))).isEqualTo("1.one2.two");
        assertThat(words(blocks.get(3))).isEqualTo("\u2022three");
    }

    @Test
    void everyScreenHasAPageAndAPlaceWithoutOneGetsThePageOfTheWindow() {
        for (String screen : List.of(
                "today",
                "patients",
                "encounters",
                "claims",
                "checks",
                "money",
                "tasks",
                "statements",
                "reports",
                "settings",
                "start",
                "unlock",
                "recover",
                "founding",
                "reports-figures",
                "reports-aging",
                "reports-denials",
                "reports-day",
                "patients-account",
                "patients-form",
                "patients-payment",
                "patients-why")) {
            assertThat(HelpPages.of(screen)).startsWith("# ").isNotEqualTo(HelpPages.window());
        }
        assertThat(HelpPages.of("statements-sent")).isEqualTo(HelpPages.of("statements"));
        assertThat(HelpPages.of("nowhere")).isEqualTo(HelpPages.window()).startsWith("# The window");
        assertThat(HelpPages.of("../daysheet")).isEqualTo(HelpPages.window());
    }

    @Test
    void theSheetOfKeysIsAListForPaperWithEveryKeyAndWhereItWorks() {
        Actions actions = new Actions(_ -> {});
        actions.add(
                "Window",
                Action.of("find", "Find anything", MaterialDesignC.CHECK, () -> {})
                        .on("Shortcut+K"));
        actions.addOf("Checks", "checks", List.of(Action.of("x", "Without keys", MaterialDesignC.CHECK, () -> {})));
        actions.addOf("In every list", Actions.IN_LISTS, ListAct.all(_ -> {}, _ -> new ReadOnlyStringWrapper("")));
        ExportTable sheet = ShortcutSheet.table(actions);
        assertThat(sheet.title()).isEqualTo("Keys of Daysheet");
        assertThat(sheet.columns()).containsExactly("Where", "Keys", "What they do");
        assertThat(sheet.rows()).hasSize(9);
        assertThat(sheet.rows().getFirst())
                .containsExactly(new Cell.Words("Window"), new Cell.Words("Ctrl+K"), new Cell.Words("Find anything"));
        assertThat(sheet.rows().get(1))
                .containsExactly(
                        new Cell.Words("In every list"),
                        new Cell.Words("Ctrl+C"),
                        new Cell.Words("Copy the chosen rows"));
    }

    private static String words(Node node) {
        if (node instanceof Text text) {
            return text.getText();
        }
        StringBuilder words = new StringBuilder();
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> words.append(words(child)));
        }
        return words.toString();
    }
}
