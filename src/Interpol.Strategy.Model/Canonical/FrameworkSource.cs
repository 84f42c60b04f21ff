namespace Interpol.Strategy.Model;

/// <summary>The document from which the wording of a canonical framework was taken.</summary>
public sealed record FrameworkSource
{
    internal FrameworkSource()
    {
    }

    /// <summary>The framework that was taken from the document.</summary>
    public required FrameworkId Framework { get; init; }

    /// <summary>What the document is called and what it is: a web page, a leaflet.</summary>
    public required string Title { get; init; }

    /// <summary>Who published the document, and whose wording it is.</summary>
    public required string Publisher { get; init; }

    /// <summary>The SHA-256 of the document's text, as 64 lower-case hexadecimal digits. The text is a UTF-8 file of this library's tests, and every release is compared with it word for word.</summary>
    public required string Sha256 { get; init; }
}
