package org.kimrules.report;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.List;
import org.kimrules.core.report.page.Block;
import org.kimrules.core.text.Formats;
import org.kimrules.report.content.Content;
import org.kimrules.report.html.HtmlPage;
import org.kimrules.report.html.template.JteplainGenerated;

/**
 * Any report that is made of blocks as one self-contained HTML page, in the dress of {@link HtmlReport}. It is no
 * assessment: there is nothing to click through to and nothing to sign.
 */
public final class HtmlBlocks {

    private HtmlBlocks() {}

    /**
     * Returns the page.
     *
     * @param title its title
     * @param blocks what it says, in one language
     * @param formats that language
     */
    public static String of(String title, List<Block> blocks, Formats formats) {
        StringOutput html = new StringOutput();
        JteplainGenerated.render(
                new OwaspHtmlTemplateOutput(html), null, HtmlPage.of(Content.of(title, blocks, formats)));
        return html.toString();
    }
}
