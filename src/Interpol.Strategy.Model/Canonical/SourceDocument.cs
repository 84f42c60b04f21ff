namespace Interpol.Strategy.Model;

/// <summary>The document from which the wording of a canonical framework was taken.</summary>
public sealed record SourceDocument
{
    internal SourceDocument(string framework, string title, string sha256)
    {
        FrameworkId = new(framework);
        Title = title;
        Sha256 = sha256;
    }

    /// <summary>The framework that was taken from the document.</summary>
    public FrameworkId FrameworkId { get; }

    /// <summary>What the document is called and what it is: a web page, a leaflet.</summary>
    public string Title { get; }

    /// <summary>Who published the document, and whose wording it is: INTERPOL.</summary>
    public string Publisher { get; } = Canonical.Publisher;

    /// <summary>The SHA-256 of the document's text, as 64 lower-case hexadecimal digits. The text is a UTF-8 file of this library's tests, and every release is compared with it word for word.</summary>
    public string Sha256 { get; }
}
