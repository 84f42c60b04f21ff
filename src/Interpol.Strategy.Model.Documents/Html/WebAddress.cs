namespace Interpol.Strategy.Model.Documents.Html;

/// <summary>Checks the addresses of links, so that no link can run a script.</summary>
internal static class WebAddress
{
    private static readonly string[] Schemes = ["http", "https", "mailto"];

    /// <summary>Returns the address if a page can link to it.</summary>
    /// <exception cref="ArgumentException">The address has another scheme, or is not one.</exception>
    public static string Check(string address, string name)
    {
        ArgumentNullException.ThrowIfNull(address, name);
        return IsSafe(address)
            ? address
            : throw new ArgumentException(
                $"{name} must be a relative address, or begin with 'http:', 'https:' or 'mailto:'. It must not contain "
                    + $"white space. It is '{address}'.",
                name);
    }

    /// <summary>Determines whether a string is an absolute address on the web.</summary>
    public static bool IsAbsolute(string? text) =>
        text is not null && IsSafe(text)
        && (text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase));

    /// <summary>Determines whether an address is relative or has a scheme that cannot run a script.</summary>
    /// <remarks>Browsers ignore some control characters, so that these could hide a scheme.</remarks>
    private static bool IsSafe(string address)
    {
        if (address.Any(c => char.IsControl(c) || char.IsWhiteSpace(c)))
        {
            return false;
        }

        int colon = address.IndexOf(':', StringComparison.Ordinal);
        return colon < 0
            || address.AsSpan(0, colon).IndexOfAny("/?#") >= 0
            || Schemes.Contains(address[..colon], StringComparer.OrdinalIgnoreCase);
    }
}
