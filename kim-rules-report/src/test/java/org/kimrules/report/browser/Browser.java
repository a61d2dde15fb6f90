package org.kimrules.report.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * A headless Chromium that shows a page from a file. It is the one installed on the machine; nothing is downloaded. Where
 * it is not in its usual place, {@code -Dkim.chromium} and {@code -Dkim.chromedriver} say where.
 */
final class Browser implements AutoCloseable {

    private static final String CHROMIUM = System.getProperty("kim.chromium", "/usr/bin/chromium");
    private static final String DRIVER = System.getProperty("kim.chromedriver", "/usr/bin/chromedriver");

    private final Path folder;
    private final ChromeDriver driver;

    Browser() {
        try {
            folder = Files.createTempDirectory("kim-browser");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--user-data-dir=" + folder.resolve("profile"));
        options.setCapability("goog:loggingPrefs", logs);
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(new File(DRIVER))
                        .build(),
                options);
    }

    /** Shows the page in a window of the width. */
    void show(String html, int width) {
        try {
            Path file = Files.writeString(folder.resolve("page.html"), html);
            resize(width);
            List.of(LogType.BROWSER, LogType.PERFORMANCE).forEach(this::log);
            driver.get(file.toUri().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the page as wide as a screen, also where a window could not be that narrow. */
    private void resize(int width) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 500));
    }

    /** Returns what the script returns. */
    @SuppressWarnings("unchecked")
    <T> T run(String script, Object... arguments) {
        return (T) Objects.requireNonNull(driver.executeScript(script, arguments));
    }

    /** Returns the strings that the script returns. */
    List<String> strings(String script, Object... arguments) {
        return this.<List<Object>>run(script, arguments).stream()
                .map(String::valueOf)
                .toList();
    }

    /** Returns what the console says, since the page was opened. */
    List<String> console() {
        return log(LogType.BROWSER);
    }

    /** Returns the addresses that were asked for since the page was opened, but for the page itself. */
    List<String> requests() {
        return log(LogType.PERFORMANCE).stream()
                .filter(entry -> entry.contains("\"Network.requestWillBeSent\""))
                .filter(entry -> !entry.contains("\"url\":\"file:///") || !entry.contains("/page.html"))
                .toList();
    }

    private List<String> log(String type) {
        return StreamSupport.stream(driver.manage().logs().get(type).spliterator(), false)
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Returns the text of the page as it is printed on A4. */
    String printed() {
        Map<String, Object> printed =
                driver.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true));
        byte[] pdf = Base64.getDecoder().decode((String) Objects.requireNonNull(printed.get("data")));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
