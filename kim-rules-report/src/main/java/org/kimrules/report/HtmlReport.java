package org.kimrules.report;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.text.Language;
import org.kimrules.report.content.Content;
import org.kimrules.report.html.HtmlPage;
import org.kimrules.report.html.template.JtereportGenerated;

/**
 * An assessment as one self-contained HTML page (<i>Prüfvermerk</i>): to be read on a screen, to be clicked through from every
 * amount to how it comes about, and to be printed and signed. It loads nothing and works without scripts. The same
 * assessment gives the same bytes on every machine. Whatever a plan says is shown as text and never taken for markup.
 */
public final class HtmlReport {

    private HtmlReport() {}

    /**
     * Returns the page.
     *
     * @param assessment what is reported
     * @param policy the policy that answered; its register gives the order of the clauses, its vocabulary the labels
     * @param language the language of every word but the plan's own
     */
    public static String of(Assessment assessment, Policy policy, Language language) {
        StringOutput html = new StringOutput();
        HtmlPage page = HtmlPage.of(Content.of(assessment, policy, language));
        JtereportGenerated.render(new OwaspHtmlTemplateOutput(html), null, page);
        return html.toString();
    }
}
