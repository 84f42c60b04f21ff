using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>A part of a framework that says something: its <see cref="Vision"/>, its <see cref="Mission"/>, a <see cref="CoreValue"/>, a <see cref="Goal"/> or an <see cref="Objective"/>. There are no others.</summary>
[JsonConverter(typeof(FrameworkJsonConverter))]
public abstract record StrategyElement
{
    private readonly string? _identifier;
    private readonly string? _description;

    private protected StrategyElement()
    {
    }

    /// <summary>For data that is written in code: see the constructor of <see cref="StrategicFramework"/>.</summary>
    private protected StrategyElement(string identifier, string? description)
    {
        _identifier = identifier;
        _description = description;
    }

    /// <summary>The name by which documents refer to the element, such as <c>interpol-2017-2020-4.2</c>; <see langword="null"/> when it has none.</summary>
    /// <remarks>
    /// Any text; in StratML it has to be an XML name that occurs once in the document, and those of the canonical frameworks are, the same in every format and release.
    /// Source: the element <c>Identifier</c> of StratML (ISO 17469-1); there a value has none.
    /// </remarks>
    public string? Identifier
    {
        get => _identifier;
        init => _identifier = value;
    }

    /// <summary>What the element says in full: the statement of a vision, a mission or an objective, what is written below the name of a goal or a value. <see langword="null"/> when nothing is; paragraphs are separated by a blank line.</summary>
    /// <remarks>Source: the element <c>Description</c> of StratML (ISO 17469-1).</remarks>
    public string? Description
    {
        get => _description;
        init => _description = value;
    }

    /// <summary>Keeps the hierarchy closed: nobody outside this library can implement it.</summary>
    private protected abstract string Heading { get; }

    /// <summary>The element on one line, for a list or a log: its code, and its name or else its statement.</summary>
    public sealed override string ToString() => SingleLine.CollapseWhiteSpace(Heading);
}
