using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Represents an element of a framework. It is the base class of all elements.</summary>
/// <remarks>
/// The derived types are <see cref="Vision"/>, <see cref="Mission"/>, <see cref="CoreValue"/>, <see cref="Goal"/> and
/// <see cref="Objective"/>. Other assemblies cannot derive from this class.
/// </remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public abstract record StrategyElement
{
    // Fields for the literal constructor, which must not call accessors.
    private readonly string? _identifier;
    private readonly string? _description;

    private protected StrategyElement()
    {
    }

    /// <summary>
    /// Initializes a new instance from literals. See the constructor of <see cref="StrategicFramework"/>.
    /// </summary>
    private protected StrategyElement(string identifier, string? description)
    {
        _identifier = identifier;
        _description = description;
    }

    /// <summary>
    /// Gets the identifier of the element, such as <c>interpol-2017-2020-4.2</c>, or <see langword="null"/> if there is
    /// none.
    /// </summary>
    /// <remarks>
    /// <para>Any string is allowed. In StratML an identifier must be an XML name that is unique in the document. The
    /// identifiers of the canonical frameworks are such names, and are the same in every format and release.</para>
    /// <para>Source: the element <c>Identifier</c> of StratML (ISO 17469-1), in which values have no identifier.</para>
    /// </remarks>
    public string? Identifier
    {
        get => _identifier;
        init => _identifier = value;
    }

    /// <summary>Gets the description of the element, or <see langword="null"/> if there is none.</summary>
    /// <remarks>
    /// <para>For a vision, a mission or an objective, it is the statement. For a goal or a value, it is the text below
    /// the name. Paragraphs are separated by an empty line.</para>
    /// <para>Source: the element <c>Description</c> of StratML (ISO 17469-1).</para>
    /// </remarks>
    public string? Description
    {
        get => _description;
        init => _description = value;
    }

    /// <summary>
    /// Gets the kind of the element, such as <see cref="ElementKind.Goal"/> for a <see cref="Goal"/>.
    /// </summary>
    public abstract ElementKind ElementKind { get; }

    /// <summary>Gets the text of <see cref="ToString"/>. It also keeps other assemblies from deriving.</summary>
    private protected abstract string Heading { get; }

    /// <summary>Returns the code of a goal or an objective.</summary>
    /// <returns>
    /// The code, or <see langword="null"/> if the element has none. A vision, a mission or a value never has a code.
    /// </returns>
    public virtual ElementCode? GetCode() => null;

    /// <summary>Returns the name of a value, a goal or an objective.</summary>
    /// <returns>
    /// The name, or <see langword="null"/> if the element has none. A vision or a mission never has a name.
    /// </returns>
    public virtual string? GetName() => null;

    /// <summary>
    /// Returns the element on one line: its code, if any, and its name or, without one, its statement.
    /// </summary>
    /// <returns>A string that represents the element.</returns>
    public sealed override string ToString() => SingleLine.CollapseWhiteSpace(Heading);
}
