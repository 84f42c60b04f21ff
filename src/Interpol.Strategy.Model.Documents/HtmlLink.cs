using Interpol.Strategy.Model.Documents.Html;

namespace Interpol.Strategy.Model.Documents;

/// <summary>Represents a link on an HTML page, such as the link to another page or to a file.</summary>
public sealed record HtmlLink
{
    /// <summary>Gets the text of the link.</summary>
    /// <exception cref="ArgumentException">The value is <see langword="null"/> or white space.</exception>
    public required string Text
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value, nameof(Text));
            field = value;
        }
    }

    /// <summary>Gets the address: a relative one, or one that begins with http, https or mailto.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// The value has another scheme, such as <c>javascript</c>, or contains white space or control characters.
    /// </exception>
    public required string Address { get; init => field = WebAddress.Check(value, nameof(Address)); }

    /// <summary>Returns the text and the address on one line.</summary>
    /// <returns>A string that represents the link.</returns>
    public override string ToString() => $"{Text} ({Address})";
}
